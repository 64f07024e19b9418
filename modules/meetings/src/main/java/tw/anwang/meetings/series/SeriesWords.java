package tw.anwang.meetings.series;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.TypedOffices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;

/** Between a series and the words of its form: offices and people have names there. */
@RequestScoped
public class SeriesWords {
    @Inject
    TypedOffices typedOffices;

    @Inject
    OfficeWords officeWords;

    @Inject
    NamedReaders readers;

    @Inject
    PageWords words;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    SeriesTyped fresh() {
        return SeriesTyped.fresh(officeWords.name(user.getMe().office().value()));
    }

    SeriesTyped of(Series series) {
        return SeriesTyped.of(series, officeWords, readers);
    }

    /** @throws tw.anwang.kernel.RuleBroken for a name that nobody bears */
    SeriesFacts facts(SeriesTyped typed, String reportColumns) {
        return typed.facts(typedOffices, readers, Taipei.today(clock), reportColumns);
    }

    /** Where the series as saved now differs from what was typed. */
    List<Difference> differences(Series now, SeriesTyped typed) {
        return Difference.between(of(now).shown(words::key), typed.shown(words::key));
    }
}
