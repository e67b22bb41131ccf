// Does the work that a test ends in the middle.
return 0;
