package tw.anwang.meetings.series;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.TypedOffices;

/** What stands in the fields of the series form; offices are names there. */
public class SeriesTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String shortName;
    private String convener;
    private String staff;
    private Openness openness = Openness.INTERNAL;
    private boolean withOrdinals = true;
    private Readers readers = Readers.TAKING_PART;
    private String reportTitle;
    private String participants;
    private String namedReaders;

    static SeriesTyped fresh(String ownOffice) {
        SeriesTyped typed = new SeriesTyped();
        typed.convener = ownOffice;
        typed.staff = ownOffice;
        return typed;
    }

    static SeriesTyped of(Series series, OfficeWords words, NamedReaders readers) {
        SeriesTyped typed = new SeriesTyped();
        typed.name = series.name();
        typed.shortName = series.shortName();
        typed.convener = words.name(series.convener().value());
        typed.staff = words.name(series.staffOffice().value());
        typed.openness = series.openness();
        typed.withOrdinals = series.withOrdinals();
        typed.readers = series.readers();
        typed.reportTitle = series.reportTitle();
        typed.participants = words.lines(series.participants());
        typed.namedReaders = String.join("\n", readers.shown(series.namedReaders()));
        return typed;
    }

    SeriesFacts facts(TypedOffices offices, NamedReaders people, LocalDate today, String reportColumns) {
        return new SeriesFacts(
                name,
                shortName,
                offices.one(convener, today),
                offices.one(staff, today),
                openness,
                withOrdinals,
                readers,
                reportTitle,
                reportColumns,
                offices.several(participants, today),
                people.typed(namedReaders));
    }

    /** Label of each field to what stands in it, to be compared with what somebody else saved. */
    Map<String, String> shown(UnaryOperator<String> text) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("series.name", name);
        shown.put("series.shortName", shortName);
        shown.put("series.convener", convener);
        shown.put("series.staff", staff);
        shown.put("series.openness", text.apply("series.openness." + openness));
        shown.put("series.readers", text.apply("series.readers." + readers));
        shown.put("series.namedReaders", namedReaders);
        shown.put("series.ordinals.yes", withOrdinals ? "✓" : "—");
        shown.put("series.participants", participants);
        shown.put("series.reportTitle", reportTitle);
        return shown;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getConvener() {
        return convener;
    }

    public void setConvener(String convener) {
        this.convener = convener;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public Openness getOpenness() {
        return openness;
    }

    public void setOpenness(Openness openness) {
        this.openness = openness;
    }

    public boolean isWithOrdinals() {
        return withOrdinals;
    }

    public void setWithOrdinals(boolean withOrdinals) {
        this.withOrdinals = withOrdinals;
    }

    public Readers getReaders() {
        return readers;
    }

    public void setReaders(Readers readers) {
        this.readers = readers;
    }

    public String getReportTitle() {
        return reportTitle;
    }

    public void setReportTitle(String reportTitle) {
        this.reportTitle = reportTitle;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getNamedReaders() {
        return namedReaders;
    }

    public void setNamedReaders(String namedReaders) {
        this.namedReaders = namedReaders;
    }
}
