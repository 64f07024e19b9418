package tw.anwang.minutes.line;

/** A line as it stands, trimmed; {@code newPage} where a form feed begins it. */
record RawLine(int number, String text, boolean newPage) {}
