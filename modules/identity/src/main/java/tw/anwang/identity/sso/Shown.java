package tw.anwang.identity.sso;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a checked ID token says of a person, as far as the portal asks.
 *
 * @param subject never changes and is never given to anybody else
 * @param person value of the claim by which people are announced, in small letters; empty where it tells nothing sure
 * @param groups of the person at the issuer
 * @param methods how the person signed in there: {@code acr} and {@code amr}
 */
record Shown(
        String issuer,
        String subject,
        String person,
        String name,
        String email,
        Set<String> groups,
        Set<String> methods) {
    private static final int MOST_GROUPS = 500;
    private static final int LONGEST = 200;
    private static final int LONGEST_SUBJECT = 255;

    /** @param personClaim and @param groupsClaim names of claims. @throws IllegalArgumentException where the subject is too long */
    static Shown of(IDTokenClaimsSet token, String personClaim, String groupsClaim) {
        if (token.getSubject().getValue().length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("the subject is longer than the standard allows");
        }
        Set<String> methods = new TreeSet<>();
        if (token.getACR() != null) {
            methods.add(token.getACR().getValue());
        }
        if (token.getAMR() != null) {
            token.getAMR().forEach(method -> methods.add(method.getValue()));
        }
        boolean sureEmail = Boolean.TRUE.equals(token.getBooleanClaim("email_verified"));
        String person = "email".equals(personClaim) && !sureEmail ? "" : text(token, personClaim);
        return new Shown(
                token.getIssuer().getValue(),
                token.getSubject().getValue(),
                announced(person),
                text(token, "name"),
                sureEmail ? text(token, "email") : "",
                groups(token.getClaim(groupsClaim)),
                methods);
    }

    /** How the person's name is compared: an administrator types it by hand. */
    static String announced(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    private static String text(IDTokenClaimsSet token, String claim) {
        return token.getClaim(claim) instanceof String text && text.length() <= LONGEST ? text : "";
    }

    /** A list, or one alone; what is no name of a group is left out. */
    private static Set<String> groups(Object claim) {
        Collection<?> values =
                claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
        return new ArrayList<>(values)
                .stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(name -> !name.isBlank() && name.length() <= LONGEST)
                        .limit(MOST_GROUPS)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the issuer has asked for one of these. */
    boolean used(Set<String> factors) {
        return methods.stream().anyMatch(factors::contains);
    }
}
