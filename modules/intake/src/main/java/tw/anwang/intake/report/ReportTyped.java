package tw.anwang.intake.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.correction.CorrectionSheet;
import tw.anwang.intake.person.PersonTyped;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.intake.person.ToldPerson;

/** What stands in the fields of a report. */
public class ReportTyped implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PEOPLE = 6;
    private static final int MORE = 2;

    private ReportKind kind;
    private String county;
    private String received;
    private String known;
    private boolean urgent;
    private String urgentWhy;
    private String sourceSystem;
    private String sourceNumber;
    private String told;
    private String type;
    private String source;
    private String unit;
    private String risk;
    private String district;
    private String place;
    private String reporterName;
    private String reporterTitle;
    private String reporterUnit;
    private String reporterPhone;
    private final List<PersonTyped> people = new ArrayList<>();

    ReportTyped() {
        IntStream.range(0, PEOPLE).forEach(one -> people.add(new PersonTyped()));
    }

    /** As the report stands, without what the person does not see in clear; with room for two more people. */
    public static ReportTyped of(Report report, List<ReportedPerson> told, CorrectionSheet.Seen seen) {
        ReportTyped typed = new ReportTyped(told.stream().map(one -> PersonTyped.of(one, seen.names())));
        ReportWords words = report.words();
        typed.kind = report.kind();
        typed.urgent = report.isUrgent();
        typed.urgentWhy = report.urgentWhy();
        typed.told = seen.told() ? words.told() : SensitiveKind.HIDDEN;
        typed.type = words.typeCode();
        typed.source = words.sourceCode();
        typed.unit = words.unitCode();
        typed.risk = words.riskCode();
        typed.district = words.districtCode();
        typed.place = seen.place() ? words.place() : null;
        return typed;
    }

    private ReportTyped(Stream<PersonTyped> there) {
        there.forEach(people::add);
        IntStream.range(0, MORE).forEach(one -> people.add(new PersonTyped()));
    }

    public ReportWords words() {
        return new ReportWords(told, type, source, unit, risk, district, place);
    }

    ReportHead head() {
        return new ReportHead(
                kind,
                county,
                TypedMoment.of(known),
                TypedMoment.of(received),
                urgent,
                urgentWhy,
                sourceSystem,
                sourceNumber);
    }

    ToldReporter reporter() {
        return new ToldReporter(reporterName, reporterTitle, reporterUnit, reporterPhone);
    }

    /** The first one is whom it is about. */
    List<ToldPerson> told() {
        return IntStream.range(0, people.size())
                .mapToObj(one -> people.get(one).told(one == 0))
                .toList();
    }

    public List<PersonTyped> getPeople() {
        return people;
    }

    /** 案主. */
    public PersonTyped getSubject() {
        return people.get(0);
    }

    /** Who lives with them, or is concerned otherwise. */
    public List<PersonTyped> getOthers() {
        return people.subList(1, people.size());
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    /** When the county knew, as typed. */
    public String getReceived() {
        return received;
    }

    public void setReceived(String received) {
        this.received = received;
    }

    /** When the reporter knew, as typed. */
    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public String getUrgentWhy() {
        return urgentWhy;
    }

    public void setUrgentWhy(String urgentWhy) {
        this.urgentWhy = urgentWhy;
    }

    public String getSourceSystem() {
        return sourceSystem;
    }

    public void setSourceSystem(String sourceSystem) {
        this.sourceSystem = sourceSystem;
    }

    public String getSourceNumber() {
        return sourceNumber;
    }

    public void setSourceNumber(String sourceNumber) {
        this.sourceNumber = sourceNumber;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReporterName() {
        return reporterName;
    }

    public void setReporterName(String reporterName) {
        this.reporterName = reporterName;
    }

    public String getReporterTitle() {
        return reporterTitle;
    }

    public void setReporterTitle(String reporterTitle) {
        this.reporterTitle = reporterTitle;
    }

    public String getReporterUnit() {
        return reporterUnit;
    }

    public void setReporterUnit(String reporterUnit) {
        this.reporterUnit = reporterUnit;
    }

    public String getReporterPhone() {
        return reporterPhone;
    }

    public void setReporterPhone(String reporterPhone) {
        this.reporterPhone = reporterPhone;
    }
}
