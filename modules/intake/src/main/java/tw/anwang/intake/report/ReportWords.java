package tw.anwang.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/** What is told of a case, and by which codes; may be corrected until somebody screened it. */
@Embeddable
public class ReportWords {
    static final int TEXT = 8000;
    private static final int PLACE = 200;

    private String told;

    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "source_code")
    private String sourceCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "risk_code")
    private String riskCode;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "told_place")
    private String place;

    protected ReportWords() {}

    /** @throws RuleBroken {@code intake.report.noText} without saying what happened */
    public ReportWords(
            String told, String type, String source, String unit, String risk, String district, String place) {
        this.told = TextLength.atMost(TEXT, told);
        if (this.told == null) {
            throw new RuleBroken("intake.report.noText");
        }
        typeCode = chosen(type);
        sourceCode = chosen(source);
        unitCode = chosen(unit);
        riskCode = chosen(risk);
        districtCode = chosen(district);
        this.place = TextLength.atMost(PLACE, place);
    }

    /** The same, but for what somebody does not see and therefore does not change. */
    public ReportWords unseen(ReportWords stands, boolean toldSeen, boolean placeSeen) {
        return new ReportWords(
                toldSeen ? told : stands.told,
                typeCode,
                sourceCode,
                unitCode,
                riskCode,
                districtCode,
                placeSeen ? place : stands.place);
    }

    private static String chosen(String code) {
        return code == null || code.isBlank() ? null : code.strip();
    }

    /** By label keys, for who saved first. */
    public Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("report.told", told);
        shown.put("report.type", typeCode);
        shown.put("report.source", sourceCode);
        shown.put("report.unit", unitCode);
        shown.put("report.risk", riskCode);
        shown.put("report.district", districtCode);
        shown.put("report.place", place);
        return shown;
    }

    public String told() {
        return told;
    }

    public String typeCode() {
        return typeCode;
    }

    public String sourceCode() {
        return sourceCode;
    }

    public String unitCode() {
        return unitCode;
    }

    public String riskCode() {
        return riskCode;
    }

    public String districtCode() {
        return districtCode;
    }

    /** Where it happens or the family lives, as told: an address, masked for others. */
    public String place() {
        return place;
    }
}
