"""From files to records: data with lines, all faults at once, one library."""
