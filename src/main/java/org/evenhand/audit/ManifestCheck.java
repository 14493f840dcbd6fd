package org.evenhand.audit;

import java.util.List;
import org.evenhand.publication.PublicationException;

/** Every file is in the manifest with the fingerprint that it still has. */
final class ManifestCheck implements Check {

    @Override
    public String id() {
        return "manifest";
    }

    @Override
    public String promise() {
        return "Every file is in the manifest and is the one that was written.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        try {
            return files.manifest().differences(files.directory());
        } catch (PublicationException unreadable) {
            throw new UnreadableFile("a file", "it is a link, or closed to this user");
        }
    }
}
