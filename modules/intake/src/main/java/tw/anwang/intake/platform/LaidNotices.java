package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.anwang.desk.Notices;
import tw.anwang.identity.Addressees;
import tw.anwang.intake.IntakePermissions;

/** Tells those with the right what came from the folder: nobody did it, so that whoever answers for it is told too. */
@ApplicationScoped
class LaidNotices {
    private static final String LIST = "/intake/platformImportList.xhtml";

    @Inject
    Notices notices;

    @Inject
    Addressees addressees;

    @ActivateRequestContext
    @Transactional
    void tell(LaidFile laid) {
        PlatformImport brought = laid.imported();
        if (laid.refused()) {
            tell(laid, "intake.notice.laidRefused", LIST, laid.name(), laid.why());
        } else if (brought != null) {
            String page = "/intake/platformImport.xhtml?id=" + brought.id();
            tell(
                    laid,
                    laid.waits() ? "intake.notice.laidWaits" : "intake.notice.laidTaken",
                    page,
                    laid.name(),
                    brought.count(RowResult.NEW),
                    brought.count(RowResult.CHANGED),
                    brought.count(RowResult.WRONG));
        }
    }

    private void tell(LaidFile laid, String key, String page, Object... arguments) {
        addressees
                .having(IntakePermissions.PLATFORM, laid.office())
                .forEach(account -> notices.tell(account, key, page, arguments));
    }
}
