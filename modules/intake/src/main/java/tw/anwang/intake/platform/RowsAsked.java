package tw.anwang.intake.platform;

import java.util.stream.Stream;

/**
 * Which rows of an import are asked for.
 *
 * @param only null: of every result
 * @param remarked those that are taken over, and at which who brings them has to look
 */
public record RowsAsked(RowResult only, boolean remarked) {
    public static final RowsAsked ALL = new RowsAsked(null, false);
    public static final RowsAsked REMARKED = new RowsAsked(null, true);

    public static RowsAsked of(RowResult only) {
        return new RowsAsked(only, false);
    }

    /** As an address has it; a word that is none of these, typed by hand, asks for all. */
    static RowsAsked of(String word) {
        return REMARKED.word().equals(word)
                ? REMARKED
                : Stream.of(RowResult.values())
                        .filter(one -> one.name().equals(word))
                        .findFirst()
                        .map(RowsAsked::of)
                        .orElse(ALL);
    }

    String word() {
        return remarked ? "REMARKED" : only == null ? "" : only.name();
    }

    /** Of a row {@code r}; what it compares with is {@link #compared()}. */
    String condition() {
        return remarked
                ? " and r.rule is not null and r.result <> :result"
                : only == null ? "" : " and r.result = :result";
    }

    RowResult compared() {
        return remarked ? RowResult.WRONG : only;
    }
}
