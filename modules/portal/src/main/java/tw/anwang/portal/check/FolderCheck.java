package tw.anwang.portal.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;

/** Whether a folder of the settings can be written and its disk is not full. */
abstract class FolderCheck implements NodeCheck {
    abstract Path folder();

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public List<String> figures() {
        return List.of(key() + "_free_bytes");
    }

    @Override
    public Finding look() {
        FolderSpace space = FolderSpace.of(folder());
        long free = space.free();
        Finding found = space.isWritable() ? space.space(free, "fine") : space.closed();
        return found.with(key() + "_free_bytes", free);
    }

    static Optional<String> given(Optional<String> folder) {
        return folder.filter(one -> !one.isBlank());
    }
}
