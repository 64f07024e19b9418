package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;

/** Which files of the folder were taken, by their content. */
@ApplicationScoped
@Permitted(IntakePermissions.PLATFORM)
@Transactional
class TakenFiles {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    PlatformImports imports;

    @Inject
    FeedMappings mappings;

    boolean knows(String county, Platform platform, String hash) {
        return !em.createNativeQuery("select 1 from intake_platform_file"
                        + " where county_code = ?1 and platform = ?2 and sha256 = ?3")
                .setParameter(1, county)
                .setParameter(2, platform.name())
                .setParameter(3, hash)
                .getResultList()
                .isEmpty();
    }

    /**
     * Taken; reports are taken over too where the county has settled each of their columns. Cases change what others work
     * on: they wait in their preview.
     *
     * @return whether it is taken over
     */
    boolean keep(long id, String hash) {
        PlatformImport brought = imports.byId(id);
        em.createNativeQuery("insert into intake_platform_file (county_code, platform, sha256, import_id)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, brought.countyCode())
                .setParameter(2, brought.platform().name())
                .setParameter(3, hash)
                .setParameter(4, id)
                .executeUpdate();
        boolean settled = brought.subject() == Subject.REPORTS && mappings.isSettled(brought);
        if (settled) {
            imports.confirm(id);
        }
        return settled;
    }
}
