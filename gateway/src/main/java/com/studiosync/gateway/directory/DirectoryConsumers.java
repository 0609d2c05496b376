package com.studiosync.gateway.directory;

import com.studiosync.contracts.Topics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Opens consumers that stand at the beginning of the directory topic. Each gateway reads all of it: there is no group. */
@ApplicationScoped
class DirectoryConsumers {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Map<String, Object> config;

    DirectoryConsumers(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        config = new HashMap<>(kafka);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, "gateway-directory");
    }

    Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Where each partition ends now, after the consumer was put at the beginning of all of them. */
    Map<TopicPartition, Long> assign(Consumer<String, byte[]> consumer) {
        List<PartitionInfo> infos = consumer.partitionsFor(Topics.STUDIO_DIRECTORY, LIMIT);
        if (infos == null || infos.isEmpty()) {
            throw new IllegalStateException("topic " + Topics.STUDIO_DIRECTORY + " does not exist");
        }
        List<TopicPartition> partitions = infos.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer.endOffsets(partitions, LIMIT);
    }

    String servers() {
        return String.valueOf(config.get(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG));
    }
}
