"""Filter interventions and see why each fits or does not."""
