package tw.anwang.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.account.PasswordAgain;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;

/** The recovery codes of the person of this request, kept as hashes like passwords. */
@ApplicationScoped
public class RecoveryCodes {
    static final int COUNT = 10;

    @Inject
    CurrentUser user;

    @Inject
    RecoveryCodeRows rows;

    @Inject
    Passwords passwords;

    @Inject
    PasswordAgain passwordAgain;

    @Inject
    Clock clock;

    @Permitted(Permitted.ANYONE)
    public int left() {
        return rows.left(me());
    }

    /** Ten codes, where the person has none yet; an empty list where there is a set. Shown this once. */
    @Permitted(Permitted.ANYONE)
    public List<String> first() {
        return rows.all(me()) > 0 ? List.of() : made();
    }

    /** Ten new codes in the place of the old ones, shown this once. @throws RuleBroken where the password is wrong */
    @Permitted(Permitted.ANYONE)
    public List<String> renew(String password) {
        passwordAgain.confirm(password);
        return made();
    }

    private List<String> made() {
        List<RecoveryCode> codes = RecoveryCode.set(COUNT);
        Map<String, String> hashes = new HashMap<>();
        codes.forEach(code -> hashes.put(code.place(), passwords.hash(code.signs())));
        rows.replace(me(), hashes);
        return codes.stream().map(RecoveryCode::printed).toList();
    }

    /**
     * Takes a code in place of the second factor and tells how many are left. The slow comparison is done before a
     * transaction begins, and for a code that cannot be right too.
     *
     * @throws RuleBroken {@code identity.factor.recovery.wrong}, {@code identity.factor.locked}
     */
    @Permitted(Permitted.ANYONE)
    public int use(String typed) {
        RecoveryCode code = RecoveryCode.typed(typed);
        Optional<RecoveryCodeRows.Tried> tried = rows.tried(me(), code.place());
        boolean right = passwords.matches(
                code.signs(), tried.map(RecoveryCodeRows.Tried::hash).orElse(null));
        rows.settle(me(), tried.orElse(null), right, clock.instant());
        return rows.left(me());
    }

    private AccountId me() {
        return user.getMe().id();
    }
}
