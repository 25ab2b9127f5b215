"""What happens to a file when it is uploaded: it is checked, and loses what is not to be seen."""
