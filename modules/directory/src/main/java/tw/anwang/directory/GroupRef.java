package tw.anwang.directory;

/** A group addressee such as 各地方政府: one addressee until {@link Offices#membersOf} expands it. */
public record GroupRef(long id, String name) {}
