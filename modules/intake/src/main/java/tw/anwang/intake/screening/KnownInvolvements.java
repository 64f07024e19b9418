package tw.anwang.intake.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.CrossCheckSource;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.person.Likeness;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.SeenServices;
import tw.anwang.registry.ServingOffice;

/**
 * 服務中單位: who serves the households of these people, or served them, as who asks may know it; of the rest, how many. What is kept
 * is read again by others, so that a service that is 密 is a number here, too.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class KnownInvolvements implements CrossCheckSource {
    private static final int TOLD = 8;

    @Inject
    Likeness likeness;

    @Inject
    Involvements involvements;

    @Inject
    SeenServices services;

    @Inject
    Offices offices;

    @Override
    public String label() {
        return "intake.crossCheck.involvements";
    }

    @Override
    public boolean isElsewhere() {
        return false;
    }

    @Override
    public CrossCheckAnswer ask(ReportId report, List<AskedPerson> people) {
        List<HouseholdId> households = Likeness.households(likeness.of(report.value()));
        List<ServingOffice> named = services.known(households).stream()
                .filter(one -> !one.isClosed())
                .toList();
        return CrossCheckAnswer.found(
                named.size(),
                named.stream().limit(TOLD).map(this::told).collect(Collectors.joining("\n")),
                involvements.serving(households).size() - named.size());
    }

    private String told(ServingOffice one) {
        String office = offices.byId(one.office()).map(OfficeRef::listName).orElse("—");
        String system = Sentences.of("registry", one.system().getLabelKey(), Locale.TAIWAN);
        String until = one.until() == null ? "" : RocDate.format(one.until());
        return office + "　" + system + "　" + RocDate.format(one.from()) + "～" + until;
    }
}
