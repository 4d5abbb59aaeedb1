"""What the reader does, as data: one validated record per activity below ``content/activities/<engine>/``.

Each engine has a module with the shape of its records; ``reader`` finds, reads and checks them.
"""
