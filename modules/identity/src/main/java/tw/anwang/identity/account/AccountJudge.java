package tw.anwang.identity.account;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tw.anwang.identity.roster.LineResult;
import tw.anwang.identity.roster.RosterLine;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Says of each row what becomes of it, by the same rules as by hand. */
final class AccountJudge {
    private final AccountRules rules;
    private final AccountCells cells;
    private final AccountChanges changes;
    private final Locale locale;
    private final Map<String, Integer> seen = new HashMap<>();

    AccountJudge(AccountRules rules, AccountCells cells, AccountChanges changes, Locale locale) {
        this.rules = rules;
        this.cells = cells;
        this.changes = changes;
        this.locale = locale;
    }

    /**
     * A row and what it asks for.
     *
     * @param account null for a new one, and where the row is refused
     * @param wanted null where the row is refused
     */
    record Judged(RosterLine line, Account account, AccountDetails wanted, boolean disabled) {}

    /** @param there the accounts that the rows name, by sign-in name */
    Judged of(RosterLine line, Map<String, Account> there) {
        String name = line.cell("signInName");
        try {
            name = AccountCells.signInName(line);
            Integer before = seen.putIfAbsent(name, line.row());
            if (before != null && before != line.row()) {
                throw new RuleBroken("identity.roster.twice", before);
            }
            Account account = there.get(name);
            return account == null ? added(line, name) : changed(line, name, account);
        } catch (RuleBroken refused) {
            String fitting = name.length() <= 60 ? name : name.substring(0, 60);
            String words = Sentences.of(refused, locale);
            return new Judged(line.judged(LineResult.REFUSED, fitting, null, null, words), null, null, false);
        }
    }

    private Judged added(RosterLine line, String name) {
        AccountDetails wanted = cells.details(line, null);
        boolean disabled = cells.disabled(line, null);
        rules.check(wanted);
        return new Judged(line.judged(LineResult.NEW, name, null, null, changes.words(wanted)), null, wanted, disabled);
    }

    private Judged changed(RosterLine line, String name, Account account) {
        AccountRecord had = account.asRecord();
        if (!rules.reached().test(had.office())) {
            throw new RuleBroken("identity.account.taken", name);
        }
        AccountDetails wanted = cells.details(line, had);
        boolean disabled = cells.disabled(line, had);
        String words = changes.words(had, wanted, disabled);
        if (!words.isEmpty()) {
            rules.whyNotChange(had).ifPresent(RuleBroken::refuse);
            rules.check(wanted);
        }
        LineResult result = words.isEmpty() ? LineResult.UNCHANGED : LineResult.CHANGED;
        return new Judged(line.judged(result, name, had.id(), had.version(), words), account, wanted, disabled);
    }
}
