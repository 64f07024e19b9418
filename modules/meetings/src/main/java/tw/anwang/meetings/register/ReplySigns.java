package tw.anwang.meetings.register;

import java.util.List;
import java.util.regex.Pattern;

/** Words by which replies in minutes say of which type they are; what comes out is a proposal that a person may change. */
final class ReplySigns {
    /** In the order in which they are looked for. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(ReplyType.STUDY, "研議|研擬|盤點|通盤檢討"),
            new Sign(ReplyType.PLAN, "規劃辦理|預計|將規劃|擬於"),
            new Sign(ReplyType.ACCEPT, "納入參考|納為參考|同意|將納入"),
            new Sign(ReplyType.NOT_NOW, "無法|尚難|不宜|不包括"),
            new Sign(ReplyType.ASK_LOCAL, "請(?:各?縣市|.{0,3}[市縣]政府|地方).{0,6}(?:提供|配合|思考|協助|函報)"));

    private record Sign(ReplyType type, Pattern words) {
        Sign(ReplyType type, String words) {
            this(type, Pattern.compile(words));
        }
    }

    private ReplySigns() {}

    /** The likeliest, or {@link ReplyType#EXPLAIN}. */
    static ReplyType of(String text) {
        return SIGNS.stream()
                .filter(sign -> sign.words().matcher(text).find())
                .findFirst()
                .map(Sign::type)
                .orElse(ReplyType.EXPLAIN);
    }
}
