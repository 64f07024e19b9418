package tw.anwang.portal.start;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Settings of which each is good and some are missing beside the others. */
final class GoTogether {
    private static final List<Setting> SINGLE_SIGN_ON =
            List.of(Setting.APP_OIDC_ISSUER, Setting.APP_OIDC_CLIENT, Setting.APP_OIDC_SECRET);

    private GoTogether() {}

    /** @param values of the settings; empty where one is not set. @return one sentence for each that is missing */
    static List<String> problems(Function<Setting, String> values) {
        return Stream.concat(singleSignOn(values).stream(), mail(values)).toList();
    }

    /** A mail needs a sender and the address its link begins with; a name needs its password and the other way round. */
    private static Stream<String> mail(Function<Setting, String> values) {
        if (values.apply(Setting.APP_MAIL_HOST).isEmpty()) {
            return Stream.empty();
        }
        Stream<Setting> needed = Stream.of(Setting.APP_MAIL_FROM, Setting.APP_PUBLIC_URL);
        boolean named = !values.apply(Setting.APP_MAIL_USER).isEmpty()
                || !values.apply(Setting.APP_MAIL_PASSWORD).isEmpty();
        Stream<Setting> account = named ? Stream.of(Setting.APP_MAIL_USER, Setting.APP_MAIL_PASSWORD) : Stream.empty();
        return Stream.concat(needed, account)
                .filter(one -> values.apply(one).isEmpty())
                .map(one -> "寄信只設定了一部分，請補上 " + one + "，或把 APP_MAIL_HOST 清空 (" + one.meaning() + ")");
    }

    private static List<String> singleSignOn(Function<Setting, String> values) {
        List<Setting> missing = SINGLE_SIGN_ON.stream()
                .filter(one -> values.apply(one).isEmpty())
                .toList();
        if (missing.size() == SINGLE_SIGN_ON.size()) {
            return List.of();
        }
        boolean elsewhere = !values.apply(Setting.APP_OIDC_ISSUER).startsWith("http://localhost");
        boolean nowhere = elsewhere && values.apply(Setting.APP_PUBLIC_URL).isEmpty();
        return Stream.concat(missing.stream(), nowhere ? Stream.of(Setting.APP_PUBLIC_URL) : Stream.empty())
                .map(one -> "單一登入只設定了一部分，請補上 " + one + "，或把 APP_OIDC_ISSUER、APP_OIDC_CLIENT、APP_OIDC_SECRET 都清空 ("
                        + one.meaning() + ")")
                .toList();
    }
}
