package tw.anwang.minutes.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.line.Fold;

/** What the points below are, where somebody ends by announcing them: 本席作以下結論：, 裁示三點。, 總結今天： */
final class SummingUp {
    private static final Pattern LAST =
            Pattern.compile("(?:^|[,。;])[^,。;:]{0,14}?(結論|決議|共識|裁示|指示|總結|歸納|綜整)[^,。;:]{0,4}(?:如下|如後)?[:。]?$");

    private SummingUp() {}

    /** The kind of the points announced, or null where nothing is. */
    static Kind announces(String said) {
        String plain = Fold.tight(said);
        Matcher m = LAST.matcher(plain.length() > 40 ? plain.substring(plain.length() - 40) : plain);
        return !m.find()
                ? null
                : switch (m.group(1)) {
                    case "裁示", "指示" -> Kind.CHAIR_DIRECTIVE;
                    case "結論", "決議", "共識" -> Kind.RESOLUTION;
                    default -> Kind.CHAIR_POINT;
                };
    }
}
