package tw.anwang.portal.development;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads pages from the source folders of all modules instead of from the jars; does nothing in production. */
public class SourcePages extends ResourceHandlerWrapper {
    /** Read once: every request asks for some twenty parts of its page. */
    private static final Optional<Path> SOURCES = ConfigProvider.getConfig()
            .getOptionalValue("app.dev.sources", String.class)
            .filter(folder -> !folder.isBlank())
            .map(Path::of);

    public SourcePages(ResourceHandler wrapped) {
        super(wrapped);
    }

    static Optional<Path> sources() {
        return SOURCES;
    }

    @Override
    public ViewResource createViewResource(FacesContext faces, String name) {
        return sources().flatMap(modules -> source(modules, name)).orElseGet(() -> getWrapped()
                .createViewResource(faces, name));
    }

    private static Optional<ViewResource> source(Path modules, String name) {
        String relative = name.startsWith("/") ? name.substring(1) : name;
        try (Stream<Path> all = Files.list(modules)) {
            return all.flatMap(module -> Stream.of(
                            module.resolve("src/main/resources/META-INF/resources")
                                    .resolve(relative),
                            module.resolve("src/main/webapp").resolve(relative)))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .map(SourcePages::page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ViewResource page(Path file) {
        return new ViewResource() {
            @Override
            public URL getURL() {
                try {
                    return file.toUri().toURL();
                } catch (MalformedURLException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
        };
    }
}
