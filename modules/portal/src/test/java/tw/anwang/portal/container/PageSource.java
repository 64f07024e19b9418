package tw.anwang.portal.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tw.anwang.portal.House;

/** A copy of a page's source, for a test to type into as somebody who writes pages does. */
record PageSource(Path file, String before) {

    /** @param page such as {@code identity/officeNew.xhtml} */
    static PageSource copied(String module, String page, Path modules) throws IOException {
        String path = "resources/META-INF/resources/" + page;
        Path file = modules.resolve(module).resolve("src/main").resolve(path);
        Files.createDirectories(file.getParent());
        return new PageSource(file, House.read(House.main(module, path)));
    }

    /** Saves the page with these words at the beginning of its content. */
    void type(String words) throws IOException {
        String content = "<ui:define name=\"content\">";
        Files.writeString(file, before.replace(content, content + "<p>" + words + "</p>"));
    }

    void remove() throws IOException {
        Files.delete(file);
    }
}
