package tw.anwang.identity.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import tw.anwang.directory.ContactWindow;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeFilter;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeList;
import tw.anwang.directory.OfficeNames;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Sheet;
import tw.anwang.identity.roster.LineResult;
import tw.anwang.identity.roster.RosterContent;
import tw.anwang.identity.roster.RosterKind;
import tw.anwang.identity.roster.RosterLine;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** Offices by a list: every change goes through the verbs of the directory, a row in one transaction. */
@ApplicationScoped
public class OfficeRoster implements RosterContent {
    private static final int AT_ONCE = 500;

    @Inject
    AdministeredOffices administered;

    @Inject
    OfficeList list;

    @Inject
    Offices offices;

    @Inject
    OfficeNames names;

    @Inject
    OfficeSheet sheets;

    @Inject
    Clock clock;

    @Override
    public RosterKind kind() {
        return RosterKind.OFFICES;
    }

    @Override
    public List<RosterLine> judge(List<RosterLine> lines, Locale locale) {
        OfficesNow now = now();
        OfficeJudge judge = judge(now, locale);
        List<RosterLine> judged = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<RosterLine> some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            now.read(some.stream().map(OfficeCells::new).toList(), list);
            some.forEach(line -> judged.add(judge.of(line).line()));
        }
        return judged;
    }

    private OfficesNow now() {
        return new OfficesNow(offices, list.matching(new OfficeFilter(null, null, null, null, Taipei.today(clock))));
    }

    private OfficeJudge judge(OfficesNow now, Locale locale) {
        return new OfficeJudge(now, new NamedOffices(names, offices, list, Taipei.today(clock)), locale);
    }

    /** One: a verb that refuses undoes its own row and no other. */
    @Override
    public int portion() {
        return 1;
    }

    @Override
    public List<RosterLine> takeOver(List<RosterLine> lines, Locale locale) {
        OfficesNow now = now();
        now.read(lines.stream().map(OfficeCells::new).toList(), list);
        OfficeJudge judge = judge(now, locale);
        return lines.stream().map(line -> taken(line, judge.of(line), locale)).toList();
    }

    private RosterLine taken(RosterLine line, OfficeJudge.Judged now, Locale locale) {
        RosterLine today = now.line();
        if (now.plan() == null) {
            return line.ended(today.result(), today.target(), today.words());
        }
        if (!Objects.equals(line.version(), today.version()) || !line.words().equals(today.words())) {
            return line.ended(
                    LineResult.OVERTAKEN,
                    today.target(),
                    Sentences.of(new RuleBroken("identity.roster.overtaken"), locale));
        }
        if (today.result() == LineResult.NEW) {
            return line.ended(LineResult.ADDED, added(now.plan()).value(), line.words());
        }
        change(new OfficeId(today.target()), today.version(), now.plan());
        return line.ended(LineResult.SAVED, today.target(), line.words());
    }

    private OfficeId added(OfficePlan plan) {
        NewOffice wanted = plan.add();
        OfficeId id = administered.add(wanted);
        otherNamesAndWindows(id, plan);
        return id;
    }

    /** The directory counts one version for each verb that writes the office itself. */
    private void change(OfficeId id, int read, OfficePlan plan) {
        int version = read;
        if (plan.renames()) {
            administered.rename(id, version, plan.name(), plan.shortName(), plan.renamedFrom(), Taipei.today(clock));
            version = offices.details(id).version();
        }
        if (plan.corrects()) {
            administered.correct(id, version, plan.name(), plan.shortName(), Set.copyOf(plan.remits()));
            version = offices.details(id).version();
        }
        otherNamesAndWindows(id, plan);
        if (plan.lastDay() != null) {
            administered.close(id, version, plan.lastDay(), plan.successors());
        }
    }

    private void otherNamesAndWindows(OfficeId id, OfficePlan plan) {
        plan.oldAliases().forEach(alias -> administered.removeAlias(id, alias));
        plan.newAliases().forEach(alias -> administered.addAlias(id, alias));
        for (ContactWindow window : plan.oldWindows()) {
            administered.removeWindow(id, window);
        }
        plan.newWindows().forEach(window -> administered.addWindow(id, window));
    }

    @Override
    public Sheet sheet(boolean empty, Locale locale) {
        return sheets.of(empty, locale);
    }
}
