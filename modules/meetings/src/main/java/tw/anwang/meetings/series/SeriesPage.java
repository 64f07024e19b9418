package tw.anwang.meetings.series;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.PageMessages;
import tw.anwang.meetings.office.OfficeWords;

/** One series, to read. */
@Named
@RequestScoped
public class SeriesPage {
    @Inject
    SeriesList seriesList;

    @Inject
    OfficeWords officeWords;

    @Inject
    NamedReaders readers;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    private long id;
    private Series series;

    public void load() {
        series = seriesList.byId(id);
        trail.record("read", Series.KIND.name(), id, null);
    }

    /** Why this person cannot change it, or an empty text. */
    public String getKeepObstacle() {
        return PageMessages.of(series.whyNotKeep(user.getMe()));
    }

    public List<String> getParticipants() {
        return officeWords.names(series.participants());
    }

    /** Of a series read by people named. */
    public List<String> getNamedReaders() {
        return series.readers() == Readers.NAMED ? readers.shown(series.namedReaders()) : List.of();
    }

    public Series getSeries() {
        return series;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
