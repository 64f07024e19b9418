package tw.anwang.meetings.series;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.office.OfficeWords;
import tw.anwang.meetings.office.TypedOffices;

/** Writing down a series, or changing it: the typed words, the id and the version read. */
@Named
@ViewScoped
public class SeriesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SeriesList seriesList;

    @Inject
    TypedOffices typedOffices;

    @Inject
    OfficeWords officeWords;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private Long id;
    private int version;
    private SeriesTyped typed;
    private Set<Long> namedReaders = Set.of();
    private String reportColumns;

    public void load() {
        if (typed != null) {
            return;
        }
        if (id == null) {
            typed = SeriesTyped.fresh(officeWords.name(user.getMe().office().value()));
            return;
        }
        Series series = seriesList.byId(id);
        version = series.version();
        namedReaders = series.namedReaders();
        reportColumns = series.reportColumns();
        typed = SeriesTyped.of(series, officeWords);
    }

    public String save() {
        SeriesFacts facts = typed.facts(typedOffices, Taipei.today(clock), namedReaders, reportColumns);
        if (id == null) {
            id = seriesList.record(facts);
        } else {
            seriesList.amend(id, version, facts);
        }
        return "/meetings/series?faces-redirect=true&id=" + id;
    }

    public SeriesTyped getTyped() {
        return typed;
    }

    public Openness[] getOpennesses() {
        return Openness.values();
    }

    public Readers[] getReaderRules() {
        return Readers.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
