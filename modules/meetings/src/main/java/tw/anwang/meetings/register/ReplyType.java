package tw.anwang.meetings.register;

import java.util.Map;
import java.util.regex.Pattern;

/** What a central office answers. */
public enum ReplyType {
    /** 說明現行規定或作法. */
    EXPLAIN,
    /** 研議. */
    STUDY,
    /** 規劃辦理. */
    PLAN,
    /** 現階段無法辦理. */
    NOT_NOW,
    /** 採納. */
    ACCEPT,
    /** 請地方提供資料或配合. */
    ASK_LOCAL;

    /** Words by which minutes say so; a proposal that a person may change. In the order in which they are looked for. */
    private static final Map<ReplyType, Pattern> SIGNS = Map.of(
            STUDY, Pattern.compile("研議|研擬|盤點|通盤檢討"),
            PLAN, Pattern.compile("規劃辦理|預計|將規劃|擬於"),
            ACCEPT, Pattern.compile("納入參考|納為參考|同意|將納入"),
            NOT_NOW, Pattern.compile("無法|尚難|不宜|不包括"),
            ASK_LOCAL, Pattern.compile("請(?:各?縣市|.{0,3}[市縣]政府|地方).{0,6}(?:提供|配合|思考|協助|函報)"));

    /** The likeliest, or {@link #EXPLAIN}. */
    static ReplyType proposed(String text) {
        for (ReplyType type : new ReplyType[] {STUDY, PLAN, ACCEPT, NOT_NOW, ASK_LOCAL}) {
            if (SIGNS.get(type).matcher(text).find()) {
                return type;
            }
        }
        return EXPLAIN;
    }

    public String getLabelKey() {
        return "countyRequest.type." + name();
    }
}
