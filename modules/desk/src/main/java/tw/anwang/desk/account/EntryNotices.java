package tw.anwang.desk.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Notices;
import tw.anwang.identity.GroupMappingWaits;
import tw.anwang.identity.IssuerBound;
import tw.anwang.identity.ResetCodeUsed;
import tw.anwang.kernel.RocDate;

/** Whoever could come into an account by an administrator's act is not alone in knowing it. */
@ApplicationScoped
class EntryNotices {
    private static final String OWN = "/identity/myAccount.xhtml";
    private static final String MAPPINGS = "/identity/groupMappingList.xhtml";

    @Inject
    Notices notices;

    void bound(@Observes IssuerBound link) {
        String at = RocDate.format(link.at());
        notices.tell(link.account(), "identity.notice.issuerBound", OWN, at, link.announcedBy());
        link.heads()
                .forEach(head -> notices.tell(
                        head, "identity.notice.issuerBoundHead", OWN, link.name(), at, link.announcedBy()));
    }

    void used(@Observes ResetCodeUsed code) {
        String at = RocDate.format(code.at());
        String issued = RocDate.format(code.issuedAt());
        notices.tell(code.account(), "identity.notice.resetUsed", OWN, at, code.issuedBy(), issued);
        code.heads()
                .forEach(head -> notices.tell(
                        head, "identity.notice.resetUsedHead", OWN, code.name(), at, code.issuedBy(), issued));
    }

    void waits(@Observes GroupMappingWaits mapping) {
        mapping.others()
                .forEach(other -> notices.tell(
                        other, "identity.notice.mappingWaits", MAPPINGS, mapping.maker(), mapping.group()));
    }
}
