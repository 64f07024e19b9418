package tw.anwang.intake.platform;

import tw.anwang.identity.SensitiveKind;
import tw.anwang.kernel.RuleBroken;

/**
 * Why a row is not taken over, or not wholly.
 *
 * @param field null where it is no single one
 * @param read what stands there
 * @param rule key of the sentence that says what to do
 */
record Problem(FeedField field, String read, String rule) {
    private static final int READ = 200;
    private static final int RULE = 60;

    /** A rule of reports said no. */
    static Problem of(FeedField field, String read, RuleBroken broken) {
        return new Problem(field, read, broken.key());
    }

    /** As it is kept: of who is concerned nothing but what the form of the mistake shows. */
    String shown() {
        if (read == null || field == null) {
            return null;
        }
        String words =
                switch (field) {
                    case ID_NUMBER -> SensitiveKind.ID_NUMBER.masked(read);
                    case NAME, REPORTER_NAME, REPORTER_TITLE, REPORTER_UNIT, REPORTER_PHONE, PHONE, PLACE, TOLD ->
                        SensitiveKind.HIDDEN;
                    // a column of names that is taken for one of codes or days shows no name
                    case KIND, TYPE, SOURCE, UNIT, RISK, SEX, BORN, DISTRICT, GRADE, STATE, REASON, ROLE -> form(read);
                    default -> read;
                };
        return words.substring(0, Math.min(READ, words.length()));
    }

    /** How long it is, and where digits stand. */
    private static String form(String read) {
        return read.replaceAll("\\p{Nd}", "0").replaceAll("[\\p{L}\\p{M}]", "○");
    }

    public String rule() {
        return rule.length() <= RULE ? rule : "intake.platform.refused";
    }
}
