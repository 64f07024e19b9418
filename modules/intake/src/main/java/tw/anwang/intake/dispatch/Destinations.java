package tw.anwang.intake.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.Districts;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Remit;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RuleBroken;

/** Which office of a county has which part in reports on a day, as the directory knows it. */
@ApplicationScoped
public class Destinations {
    private static final List<Remit> NETWORK = List.of(
            Remit.FAMILY_SERVICE, Remit.PROTECTION, Remit.MENTAL_HEALTH, Remit.EDUCATION, Remit.LABOUR, Remit.POLICE);

    @Inject
    Offices offices;

    @Inject
    Districts districts;

    /** 集中篩派案窗口, or the bureau that answers for it. @throws RuleBroken {@code intake.report.noWindow} */
    public OfficeId window(String county, LocalDate day) {
        return inCounty(county, Remit.INTAKE, day)
                .map(OfficeRef::id)
                .orElseThrow(() -> new RuleBroken("intake.report.noWindow"));
    }

    private Optional<OfficeRef> inCounty(String county, Remit remit, LocalDate day) {
        return offices.inCounty(county, remit, day).or(() -> offices.inCounty(county, remit.bureau(), day));
    }

    /** Where such reports usually go, the likeliest first: by kind, then the rest of the network; a person decides. */
    public List<OfficeRef> suggested(ReportKind kind, String county, String district, LocalDate day) {
        Set<OfficeRef> all = new LinkedHashSet<>();
        Stream.concat(Stream.of(remit(kind)), NETWORK.stream())
                .forEach(remit -> all.addAll(serving(remit, county, district, day)));
        return List.copyOf(all);
    }

    /** The one office that is sure to take such reports of the district; null where there is none or more than one. */
    public OfficeId sure(ReportKind kind, String district, LocalDate day) {
        List<OfficeRef> serving = district == null ? List.of() : districts.serving(district, remit(kind), day);
        return serving.size() == 1 && isSure(serving.get(0).id(), district, day)
                ? serving.get(0).id()
                : null;
    }

    private boolean isSure(OfficeId office, String district, LocalDate day) {
        return districts.areasOf(office, day).stream()
                .anyMatch(area -> area.sure() && area.district().code().equals(district));
    }

    private List<OfficeRef> serving(Remit remit, String county, String district, LocalDate day) {
        return district == null
                ? inCounty(county, remit, day).stream().toList()
                : districts.serving(district, remit, day);
    }

    private static Remit remit(ReportKind kind) {
        return switch (kind) {
            case VULNERABLE_FAMILY -> Remit.FAMILY_SERVICE;
            case SUICIDE, MENTAL_ILLNESS -> Remit.MENTAL_HEALTH;
            default -> Remit.PROTECTION;
        };
    }

    /** @throws RuleBroken for a district of another county, or one nobody knows */
    public void needIn(String district, String county) {
        boolean there = district == null
                || districts
                        .byCode(district)
                        .map(DistrictRef::countyCode)
                        .filter(county::equals)
                        .isPresent();
        if (!there) {
            throw new RuleBroken("intake.report.districtElsewhere");
        }
    }
}
