package tw.anwang.portal.check;

import java.nio.file.Path;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;

/** A folder that the start makes where it is missing. @param module whose words the key has */
record FolderToBe(String module, String key, Path folder) implements NodeCheck {
    /** Whether the portal starts without it as little as without its database. */
    boolean isNeeded() {
        return module.equals("portal");
    }

    @Override
    public Finding look() {
        FolderSpace space = FolderSpace.of(folder);
        if (space.isWritable()) {
            return space.space(space.free(), "fine");
        }
        return space.canBeMade() ? space.space(space.free(), "toBeMade") : space.closed();
    }
}
