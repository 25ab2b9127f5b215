"""Links that lead nowhere: inside the site by what it knows, outside by asking."""
