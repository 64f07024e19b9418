package tw.anwang.meetings.series;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;

/** One series of meetings, such as a policy platform or a county's administrative guidance meetings. */
@Entity
@Table(name = "meetings_series")
public class Series {
    public static final ScopedKind<Series, SeriesParty> KIND =
            new ScopedKind<>("meetings.series", Series.class, SeriesParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "convener_office_id")
    private long convenerOfficeId;

    @Enumerated(EnumType.STRING)
    private Openness openness;

    @Column(name = "with_ordinals")
    private boolean withOrdinals;

    @Enumerated(EnumType.STRING)
    private Readers readers;

    @Embedded
    private ReportStyle report = new ReportStyle();

    @Embedded
    private PublishingOfSeries publishing = new PublishingOfSeries();

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity;

    @ElementCollection
    @CollectionTable(name = "meetings_series_participant", joinColumns = @JoinColumn(name = "series_id"))
    @Column(name = "office_id")
    private Set<Long> participants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "meetings_series_reader", joinColumns = @JoinColumn(name = "series_id"))
    @Column(name = "account_id")
    private Set<Long> namedReaders = new HashSet<>();

    @Version
    private int version;

    protected Series() {}

    /** @param countyCode of the staff unit, null for an office of the centre */
    public Series(SeriesFacts facts, String countyCode) {
        amend(facts, countyCode);
    }

    /** Only its staff unit changes a series or anything in it. */
    public Optional<RuleBroken> whyNotKeep(Actor me) {
        return me.may("meetings.keep") && me.actsFor(staffOffice())
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.series.notStaff"));
    }

    final void amend(SeriesFacts facts, String county) {
        name = facts.name();
        shortName = facts.shortName();
        convenerOfficeId = facts.convener().value();
        leadOfficeId = facts.staff().value();
        openness = facts.openness();
        sensitivity = openness.sensitivity();
        withOrdinals = facts.withOrdinals();
        readers = facts.readers();
        report = new ReportStyle(facts.reportTitle(), facts.reportColumns());
        countyCode = county;
        replace(participants, facts.participants());
        replace(namedReaders, facts.namedReaders());
    }

    void chooseReportColumns(String codes) {
        report = new ReportStyle(reportTitle(), codes);
    }

    private static void replace(Set<Long> kept, Collection<Long> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** Who sees the series and its meetings: convener and staff unit always, others by {@link Readers}. */
    public List<Party> parties() {
        return parties(participants);
    }

    /** The same for a meeting, whose participants may differ. */
    public List<Party> parties(Collection<Long> takingPart) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(leadOfficeId, null, Part.STAFF));
        parties.add(new Party(convenerOfficeId, null, Part.CONVENER));
        if (readers == Readers.TAKING_PART) {
            takingPart.forEach(office -> parties.add(new Party(office, null, Part.TAKING_PART)));
        } else if (readers == Readers.NAMED) {
            namedReaders.forEach(account -> parties.add(new Party(null, account, Part.NAMED)));
        }
        return parties;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public OfficeId convener() {
        return new OfficeId(convenerOfficeId);
    }

    /** The staff unit (幕僚單位). */
    public OfficeId staffOffice() {
        return new OfficeId(leadOfficeId);
    }

    public Openness openness() {
        return openness;
    }

    /** Whether its minutes may be published at all; off until somebody says so. */
    public boolean publishes() {
        return publishing != null && publishing.isOn();
    }

    public void publish(boolean on, String by, Instant now) {
        publishing = new PublishingOfSeries(on, by, now);
    }

    public boolean withOrdinals() {
        return withOrdinals;
    }

    public Readers readers() {
        return readers;
    }

    /** Title of the follow-up report, or null for the usual one. */
    public String reportTitle() {
        return report == null ? null : report.title(); // JPA reads an embeddable of nulls as null
    }

    /** The report's columns as its module writes them, or null for the usual ones. */
    public String reportColumns() {
        return report == null ? null : report.columns();
    }

    public String countyCode() {
        return countyCode;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** Ids of the offices that take part. */
    public Set<Long> participants() {
        return Set.copyOf(participants);
    }

    public Set<Long> namedReaders() {
        return Set.copyOf(namedReaders);
    }

    public int version() {
        return version;
    }
}
