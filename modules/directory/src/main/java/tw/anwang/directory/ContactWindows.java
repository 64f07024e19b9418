package tw.anwang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** Changes the contact windows (聯繫窗口) of offices; {@link Offices#windowsOf} reads them. */
@ApplicationScoped
public class ContactWindows {
    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

    /** Adds a contact window, or changes the one whose id it carries. @return its id */
    @Transactional
    public long put(OfficeId office, ContactWindow wanted) {
        if (wanted.id() != null) {
            window(wanted.id()).atVersion(wanted.version()).change(wanted);
            return wanted.id();
        }
        if (entities.find(Office.class, office.value()) == null) {
            throw new RuleBroken("directory.office.unknown", office);
        }
        var window = new Window(office, wanted);
        entities.persist(window);
        entities.flush();
        return window.id();
    }

    @Transactional
    public void remove(long windowId, int version) {
        entities.remove(window(windowId).atVersion(version));
    }

    private Window window(long id) {
        return Optional.ofNullable(entities.find(Window.class, id))
                .orElseThrow(() -> new RuleBroken("directory.window.unknown"));
    }
}
