package tw.anwang.identity.grant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;

/**
 * What a grant says: whose records, to whom, for what, by which law, how long.
 *
 * @param granteeOffice or null where a person is named
 * @param granteeAccount or null where an office is named
 * @param period both days included; its end must be known
 * @param reviewOn by when the owner looks whether it is still needed
 */
public record GrantTerms(
        OfficeId owner,
        OfficeId granteeOffice,
        AccountId granteeAccount,
        Set<String> kinds,
        String purpose,
        String legalBasis,
        String documentNumber,
        Period period,
        LocalDate reviewOn) {
    public GrantTerms {
        kinds = Set.copyOf(kinds);
    }

    /** Why this person cannot ask for it, or nobody could. */
    Optional<RuleBroken> whyNot(Standing by, LocalDate today) {
        return GrantLife.whyNotRequest(by).or(() -> whyNotAtAll(today));
    }

    private Optional<RuleBroken> whyNotAtAll(LocalDate today) {
        if ((granteeOffice == null) == (granteeAccount == null)) {
            return Optional.of(new RuleBroken("identity.grant.oneGrantee"));
        }
        if (kinds.isEmpty()) {
            return Optional.of(new RuleBroken("identity.grant.noKind"));
        }
        if (period.to() == null || period.to().isBefore(today)) {
            return Optional.of(new RuleBroken("identity.grant.past"));
        }
        return reviewOn.isBefore(period.from()) || reviewOn.isAfter(period.to())
                ? Optional.of(new RuleBroken("identity.grant.reviewOutside", period.from(), period.to()))
                : Optional.empty();
    }
}
