package tw.anwang.welfare.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.welfare.WelfarePermissions;

/** Prints records of supervision; each print stands in the trail. */
@ApplicationScoped
class SupervisionPapers {
    @Inject
    SupervisionSheets sheets;

    @Inject
    Offices offices;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** @throws tw.anwang.identity.NotVisible as the page of the record */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    SupervisionPaper of(long id) {
        SupervisionSheet sheet = sheets.byId(id);
        trail.record("export", Supervision.KIND, id, null);
        String centre =
                offices.byId(sheet.record().centre()).map(OfficeRef::name).orElse("");
        return new SupervisionPaper(sheet, centre, masking::text);
    }
}
