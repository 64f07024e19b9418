package tw.anwang.minutes.outcome;

import java.util.regex.Pattern;

/** □解除列管 ■繼續列管: of boxes to tick only what is ticked is said. */
public final class Ticked {
    private static final Pattern TICKED = Pattern.compile("[■☑☒✔✓▣●]");
    private static final Pattern OPEN_BOX = Pattern.compile("[□☐][^□☐■☑☒✔✓▣●。,;]{0,24}");

    private Ticked() {}

    /** The folded text without the options left open; as it stands where nothing is ticked beside them. */
    public static String only(String text) {
        boolean choice = OPEN_BOX.matcher(text).find() && TICKED.matcher(text).find();
        return choice ? TICKED.matcher(OPEN_BOX.matcher(text).replaceAll("")).replaceAll("") : text;
    }
}
