package tw.anwang.meetings.series;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.OfficeWords;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.PageMessages;

/** One series, to read; whether it publishes is switched here, so the page remembers which series it shows. */
@Named
@ViewScoped
public class SeriesPage implements Serializable {
    private static final long serialVersionUID = 1L;

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
    private transient Series series;

    public void load() {
        getSeries();
        trail.record("read", Series.KIND.name(), id, null);
    }

    /** Why this person cannot change it, or an empty text. */
    public String getKeepObstacle() {
        return PageMessages.of(getSeries().whyNotKeep(user.getMe()));
    }

    public List<String> getParticipants() {
        return officeWords.names(getSeries().participants());
    }

    /** Of a series read by people named. */
    public List<String> getNamedReaders() {
        return getSeries().readers() == Readers.NAMED
                ? readers.shown(getSeries().namedReaders())
                : List.of();
    }

    public Series getSeries() {
        series = series == null ? seriesList.byId(id) : series;
        return series;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
