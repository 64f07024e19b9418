package tw.anwang.minutes;

/**
 * A unit as the text writes it, with its part in the point. Whose office it is (本部, 社家署, two 保護司) is for the
 * directory to say.
 */
public record NamedUnit(String name, UnitRole role) {}
