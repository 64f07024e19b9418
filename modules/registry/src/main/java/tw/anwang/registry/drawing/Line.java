package tw.anwang.registry.drawing;

/** A straight line of a drawing; {@code style} is a class of the style sheet. */
public record Line(int x1, int y1, int x2, int y2, String style) {}
