package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/**
 * Takes a file from the folder as whoever last brought an export of that platform by hand and still may: what comes in
 * has somebody who answers for it. Where there is nobody, it waits; cases wait in their preview for somebody who looks
 * at what would change.
 */
@ApplicationScoped
class LaidFiles {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    PlatformUploads uploads;

    @Inject
    PlatformImports imports;

    @Inject
    TakenFiles taken;

    @Inject
    CurrentUser user;

    /** @return empty where it stays where it lies */
    @ActivateRequestContext
    Optional<LaidFile> take(String county, Platform platform, Subject subject, Path file) {
        if (!actFor(county, platform, subject)) {
            return Optional.empty();
        }
        String hash = hash(file);
        String name = file.getFileName().toString();
        if (taken.knows(county, platform, hash)) {
            return Optional.of(new LaidFile(user.getMe().office(), name, null, null, false));
        }
        try (InputStream content = Files.newInputStream(file)) {
            long id = uploads.bring(platform, subject, name, content);
            boolean confirmed = taken.keep(id, hash);
            return Optional.of(new LaidFile(user.getMe().office(), name, imports.byId(id), null, !confirmed));
        } catch (RuleBroken refused) {
            String why = Sentences.of(refused, Locale.TAIWAN);
            return Optional.of(new LaidFile(user.getMe().office(), name, null, why, false));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whoever brings for the whole county: what is laid there is the county's. */
    private boolean actFor(String county, Platform platform, Subject subject) {
        List<Long> accounts = em.createQuery(
                        "select i.accountId from PlatformImport i where i.countyCode = :county"
                                + " and i.platform = :platform and i.subject = :subject group by i.accountId order by max(i.id) desc",
                        Long.class)
                .setParameter("county", county)
                .setParameter("platform", platform)
                .setParameter("subject", subject)
                .getResultList();
        return accounts.stream()
                .anyMatch(account -> user.actAs(new AccountId(account))
                        && user.may(IntakePermissions.PLATFORM)
                        && imports.county().equals(county));
    }

    private static String hash(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
