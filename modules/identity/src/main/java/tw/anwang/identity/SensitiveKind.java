package tw.anwang.identity;

import java.util.List;
import java.util.function.Predicate;
import tw.anwang.identity.permission.IdentityPermissions;

/**
 * Kinds of field that are masked where the row is read, each with the right that shows it in clear and the way it looks
 * masked. Patterns are those both Java and the database read alike: {@link Masking} asks the database to mask, so that
 * the clear value does not even come along.
 */
public enum SensitiveKind {
    /** 被害人姓名: 王○明. */
    VICTIM(
            me -> me.may(IdentityPermissions.CLEAR_VICTIM),
            new MaskRule("^.$", "○"),
            new MaskRule("^(.).$", "$1○"),
            new MaskRule("(?<=.).(?=.)", "○")),
    /** 通報人: nothing of it, not even its length. */
    REPORTER(me -> me.may(IdentityPermissions.CLEAR_REPORTER)),
    /** 地址: county and district. */
    ADDRESS(
            me -> me.may(IdentityPermissions.CLEAR_ADDRESS),
            new MaskRule("^(..[縣市].[鄉鎮市區]|..[縣市]..[鄉鎮市區]|..[縣市]...[鄉鎮市區]|..[縣市]).*$", "$1○○○")),
    /** 健康資料: nothing of it. */
    HEALTH(me -> me.may(IdentityPermissions.CLEAR_HEALTH)),
    /** 身分證統一編號、統一證號: A12*****89. */
    ID_NUMBER(me -> me.may(IdentityPermissions.CLEAR_ID_NUMBER), new MaskRule("^(...).....(..)$", "$1*****$2")),
    /** 電話: 0912***678, 02-*****678. */
    PHONE(
            me -> me.may(IdentityPermissions.CLEAR_PHONE),
            new MaskRule("^(09[0-9][0-9])[- ]?[0-9][0-9][0-9][- ]?([0-9][0-9][0-9])$", "$1***$2"),
            new MaskRule("^(0[0-9])[- )]?[- 0-9]+([0-9][0-9][0-9])$", "$1-*****$2"));

    /** What stands where no rule knows the form of the value. */
    public static final String HIDDEN = "＊＊＊";

    private final Predicate<Actor> clearFor;
    private final List<MaskRule> rules;

    SensitiveKind(Predicate<Actor> clearFor, MaskRule... rules) {
        this.clearFor = clearFor;
        this.rules = List.of(rules);
    }

    /** Whether the person sees such fields in clear, of the records in scope. */
    public boolean isClearFor(Actor me) {
        return clearFor.test(me);
    }

    /** As shown to everybody else; null for null, for nothing is told by nothing. */
    public String masked(String clear) {
        if (clear == null || clear.isEmpty()) {
            return clear;
        }
        return rules.stream()
                .filter(rule -> rule.fits(clear))
                .findFirst()
                .map(rule -> rule.masked(clear))
                .orElse(HIDDEN);
    }

    List<MaskRule> rules() {
        return rules;
    }
}
