package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.desk.OfficeWords;
import tw.anwang.kernel.PageMessages;
import tw.anwang.welfare.page.PageWords;
import tw.anwang.welfare.statistics.CountedNames;

/** The list of cases, filtered by the address. */
@Named
@RequestScoped
public class FamilyCaseListPage {
    @Inject
    CaseSearch search;

    @Inject
    OfficeWords officeWords;

    @Inject
    PageWords words;

    @Inject
    CountedNames countedNames;

    @Inject
    Clock clock;

    private final CaseAsked asked = new CaseAsked();
    private CasesFound found;

    public void load() {
        found = search.found(asked.filter(), asked.getPage());
        officeWords.learn(found.rows().stream().map(CaseRow::officeId).toList());
    }

    /** What the address asks for. */
    public CaseAsked getAsked() {
        return asked;
    }

    public CasesFound getFound() {
        return found;
    }

    public boolean isLate(CaseRow row) {
        return row.isLate(clock.instant());
    }

    /** The last day on which the next step is in time. */
    public LocalDate lastDay(CaseRow row) {
        return CaseSheet.lastDay(row.dueAt());
    }

    public List<SelectItem> getStates() {
        return Stream.of(CaseState.values())
                .map(one -> new SelectItem(one.name(), words.key(one.getLabelKey())))
                .toList();
    }

    /** Of which number of the statistics it is the list, in words; null where of none. */
    public String getCounted() {
        CaseFilter filter = asked.filter();
        return filter.counted() == null ? null : countedNames.words(filter.counted(), PageMessages.locale());
    }

    public boolean isFiltered() {
        return !asked.filter().equals(CaseFilter.ALL);
    }
}
