"""The charts as plain data: for each figure what Plotly draws, in a wide and a narrow shape, and the same as readable HTML.

Pure functions: the same records give the same figure, and nothing here imports Plotly.
"""
