package tw.anwang.welfare.developmentaccount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.FamilyMember;
import tw.anwang.welfare.WelfarePermissions;

/** Why an account cannot be opened, written in or closed; each verb throws what its question returns. */
public final class AccountRules {
    private AccountRules() {}

    /** Born on the day of the law or later, not of age, alive, on one of the known grounds, and with an agreed sum. */
    static Optional<RuleBroken> whyNotOpen(FamilyMember holder, NewAccount asked, AccountNorms norms, LocalDate today) {
        if (holder == null) {
            return broken("whose");
        }
        if (holder.diedOn() != null) {
            return broken("died");
        }
        if (holder.bornOn() == null) {
            return broken("unknownBirth");
        }
        if (holder.bornOn().isBefore(norms.bornFrom())) {
            return broken("bornBefore", RocDate.format(norms.bornFrom()));
        }
        if (!norms.endsOn(holder.bornOn()).isAfter(today)) {
            return broken("tooOld", norms.untilAge());
        }
        if (asked.basis() == null) {
            return broken("noBasis");
        }
        return norms.monthly().contains(asked.monthly()) ? Optional.empty() : broken("noMonthly");
    }

    /** The centre that looks after it, as long as it is open. */
    public static Optional<RuleBroken> whyNotWrite(DevelopmentAccount of, Actor me) {
        if (!me.may(WelfarePermissions.WORK) || !me.actsFor(of.lead())) {
            return broken("notKeeper");
        }
        return of.isOpen() ? Optional.empty() : broken("isClosed");
    }

    /** A month from the opening to this one, in which the holder is not of age yet. */
    static Optional<RuleBroken> whyNotMonth(DevelopmentAccount of, YearMonth month, LocalDate today) {
        if (month.isAfter(YearMonth.from(today))) {
            return broken("futureMonth");
        }
        if (month.isBefore(YearMonth.from(of.openedOn()))) {
            return broken("beforeOpening", AccountMonth.written(YearMonth.from(of.openedOn())));
        }
        return month.isAfter(YearMonth.from(of.endsOn()))
                ? broken("afterAge", RocDate.format(of.endsOn()))
                : Optional.empty();
    }

    /** @param others what was deposited in the other months of that year */
    static Optional<RuleBroken> whyNotSum(int amount, long others, AccountNorms norms) {
        return others + amount > norms.yearMost()
                ? broken("yearMost", norms.yearMost(), others, Math.max(0, norms.yearMost() - others))
                : Optional.empty();
    }

    /** Of age only from the day on; given up only with a reason. */
    static Optional<RuleBroken> whyNotClose(DevelopmentAccount of, ClosedHow how, String why, LocalDate today) {
        if (how == null) {
            return broken("howClosed");
        }
        if (how == ClosedHow.OF_AGE && !of.isOfAge(today)) {
            return broken("notOfAge", RocDate.format(of.endsOn()));
        }
        return how == ClosedHow.GIVEN_UP && (why == null || why.isBlank()) ? broken("whyClosed") : Optional.empty();
    }

    static Optional<RuleBroken> broken(String rule, Object... words) {
        return Optional.of(new RuleBroken("welfare.developmentAccount." + rule, words));
    }
}
