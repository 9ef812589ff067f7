package id.tenguyun.training.invitation.outbox;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How workers hear of nominations.
 *
 * @param outbox folder of the messages that wait to be carried; part of the vault
 * @param linkBase address under which workers reach this service, without a slash at its end
 */
@ConfigurationProperties("tenguyun.messages")
public record MessageSettings(Path outbox, URI linkBase) {}
