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
