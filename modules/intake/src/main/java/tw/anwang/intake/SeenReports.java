package tw.anwang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.person.EarlierReports;

/** Which reports the person of this request may open, for pages of others that name them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SeenReports {
    @Inject
    EarlierReports reports;

    @Inject
    CurrentUser user;

    /** Those of these that a link may lead to: one statement for all. */
    public Set<ReportId> of(Collection<ReportId> asked) {
        return user.getMe().may(IntakePermissions.READ)
                ? reports.visible(asked.stream().map(ReportId::value).toList()).keySet().stream()
                        .map(ReportId::new)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
