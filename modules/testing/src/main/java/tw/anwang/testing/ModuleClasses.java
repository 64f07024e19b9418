package tw.anwang.testing;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All classes under {@code tw.anwang} on the class path, in folders and in jars: where beans are looked for. */
final class ModuleClasses {
    private static final String ROOT = "tw/anwang";

    private ModuleClasses() {}

    static Class<?>[] all() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        List<Class<?>> classes = new ArrayList<>();
        try {
            for (URL place : Collections.list(loader.getResources(ROOT))) {
                for (String file : place.getProtocol().equals("jar") ? inJar(place) : inFolder(place)) {
                    load(file, loader, classes);
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The class path could not be read", e);
        }
        return classes.toArray(Class<?>[]::new);
    }

    private static List<String> inFolder(URL place) throws IOException, URISyntaxException {
        Path folder = Path.of(new URI(place.toString()));
        Path top = folder.getParent().getParent();
        try (var files = Files.walk(folder)) {
            return files.map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static List<String> inJar(URL place) throws IOException {
        try (var jar = new java.util.jar.JarFile(Path.of(URI.create(((JarURLConnection) place.openConnection())
                        .getJarFileURL()
                        .toString()))
                .toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(ROOT))
                    .toList();
        }
    }

    private static void load(String file, ClassLoader loader, List<Class<?>> classes) {
        if (!file.endsWith(".class") || file.endsWith("-info.class")) {
            return;
        }
        try {
            classes.add(Class.forName(file.substring(0, file.length() - 6).replace('/', '.'), false, loader));
        } catch (ClassNotFoundException | LinkageError needsLibraryOfTheServer) {
            // a class of the portal side whose library is not on this module's test class path is no bean here
        }
    }
}
