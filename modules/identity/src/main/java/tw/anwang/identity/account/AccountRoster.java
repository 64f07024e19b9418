package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tw.anwang.directory.OfficeList;
import tw.anwang.directory.OfficeNames;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Sheet;
import tw.anwang.identity.office.NamedOffices;
import tw.anwang.identity.role.RoleNames;
import tw.anwang.identity.roster.LineResult;
import tw.anwang.identity.roster.RosterContent;
import tw.anwang.identity.roster.RosterKind;
import tw.anwang.identity.roster.RosterLine;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** Accounts by a list: what can be written is what this administrator can write by hand. Holds no passwords. */
@ApplicationScoped
public class AccountRoster implements RosterContent {
    private static final int AT_ONCE = 500;
    private static final int PORTION = 100;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    AccountBook book;

    @Inject
    AccountSheet sheets;

    @Inject
    Roles roles;

    @Inject
    RoleNames roleNames;

    @Inject
    Offices offices;

    @Inject
    OfficeNames names;

    @Inject
    OfficeList officeList;

    @Inject
    Clock clock;

    @Override
    public RosterKind kind() {
        return RosterKind.ACCOUNTS;
    }

    @Override
    public List<RosterLine> judge(List<RosterLine> lines, Locale locale) {
        AccountJudge judge = judge(locale);
        List<RosterLine> judged = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<RosterLine> some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            Map<String, Account> there = there(some, LockModeType.NONE);
            some.forEach(line -> judged.add(judge.of(line, there).line()));
        }
        return judged;
    }

    @Override
    public int portion() {
        return PORTION;
    }

    @Override
    public List<RosterLine> takeOver(List<RosterLine> lines, Locale locale) {
        AccountJudge judge = judge(locale);
        // held: nobody changes one of them between the look at its version and the commit
        Map<String, Account> there = there(lines, LockModeType.PESSIMISTIC_WRITE);
        return lines.stream()
                .map(line -> taken(line, judge.of(line, there), locale))
                .toList();
    }

    private RosterLine taken(RosterLine line, AccountJudge.Judged now, Locale locale) {
        LineResult result = now.line().result();
        if (result == LineResult.REFUSED || result == LineResult.UNCHANGED) {
            return line.ended(result, now.line().target(), now.line().words());
        }
        // the words too: what would be written now is what was looked at
        if (!Objects.equals(line.version(), now.line().version())
                || !line.words().equals(now.line().words())) {
            String words = Sentences.of(new RuleBroken("identity.roster.overtaken"), locale);
            return line.ended(LineResult.OVERTAKEN, now.line().target(), words);
        }
        if (result == LineResult.NEW) {
            Account added = book.open(line.name(), now.wanted());
            return line.ended(LineResult.ADDED, added.id().value(), line.words());
        }
        change(now);
        return line.ended(LineResult.SAVED, line.target(), line.words());
    }

    private void change(AccountJudge.Judged now) {
        boolean before = now.account().isDisabled();
        book.write(now.account(), now.wanted());
        if (now.disabled() && !before) {
            book.disable(now.account());
        } else if (before && !now.disabled()) {
            book.enable(now.account());
        }
    }

    private AccountJudge judge(Locale locale) {
        NamedOffices named = new NamedOffices(names, offices, officeList, Taipei.today(clock));
        return new AccountJudge(
                accounts.rules(),
                new AccountCells(roles.codes(), accounts.rolesFor(List.of()), named, roleNames, locale),
                new AccountChanges(named, roleNames, locale),
                locale);
    }

    /** The accounts that these rows name, in one statement. */
    private Map<String, Account> there(List<RosterLine> lines, LockModeType lock) {
        Collection<String> asked = lines.stream()
                .map(AccountRoster::readable)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Account> there = new HashMap<>();
        if (!asked.isEmpty()) {
            TypedQuery<Account> query = em.createQuery(
                    "select a from Account a left join fetch a.roles where a.signInName in :names", Account.class);
            query.setParameter("names", asked)
                    .setLockMode(lock)
                    .getResultList()
                    .forEach(account -> there.put(account.signInName(), account));
        }
        return there;
    }

    private static String readable(RosterLine line) {
        try {
            return AccountCells.signInName(line);
        } catch (RuleBroken unreadable) {
            return null;
        }
    }

    @Override
    public Sheet sheet(boolean empty, Locale locale) {
        return sheets.of(empty, locale);
    }
}
