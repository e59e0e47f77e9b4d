#include "plugin/state/PatchDocument.h"

#include "dsp/parameters/ParameterList.h"
#include "neural/brain/ReaderFit.h"
#include "neural/serialization/ModelReader.h"
#include "neural/serialization/ModelWriter.h"
#include "plugin/state/DreamDocument.h"
#include "plugin/state/LearnedDocument.h"
#include "plugin/state/LessonsDocument.h"
#include "plugin/state/NeuronTypeNames.h"
#include "plugin/state/QuotedText.h"
#include "plugin/state/RoutingDocument.h"
#include "plugin/state/ShortestNumber.h"
#include "plugin/state/SilencedNeurons.h"
#include "plugin/state/TuningDocument.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace galvani
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr int newestVersion = 2; // 2: at most 64 routes, each with a curve and smoothing
// What 16,384 neurons have learned, 3.3 million weights of 16 bits, is 9 MiB of base64 where nothing can be compressed.
constexpr size_t largestDocument = 16 * 1024 * 1024, longestText = 4096;
constexpr auto* formatName = "galvani-preset";

/** The keys of a document; what else stands beside them is passed over. */
bool isPart (const std::string& key)
{
    constexpr const char* parts[] { "format",  "version",    "name",    "category", "description", "author",
                                    "tags",    "parameters", "routing", "brain",    "silenced",    "dense_network",
                                    "lessons", "dream",      "tuning",  "editor" };
    return std::any_of (std::begin (parts), std::end (parts), [&key] (const char* part) { return key == part; });
}

struct Refusal : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

std::string textOf (const Json& document, const char* key, const std::string& otherwise)
{
    const auto found = document.find (key);
    if (found == document.end())
        return otherwise;
    if (! found->is_string() || found->get_ref<const std::string&>().size() > longestText)
        throw Refusal (std::string (key) + " is not a text of at most 4096 characters");
    return found->get<std::string>();
}

std::int64_t wholeNumberOf (const Json& document, const char* key, std::int64_t otherwise)
{
    const auto found = document.find (key);
    if (found == document.end())
        return otherwise;
    if (! found->is_number_integer())
        throw Refusal (std::string (key) + " is not a whole number");
    return found->get<std::int64_t>();
}

const Json* objectOf (const Json& document, const char* key)
{
    const auto found = document.find (key);
    if (found == document.end())
        return nullptr;
    if (! found->is_object())
        throw Refusal (std::string (key) + " is not an object");
    return &*found;
}

void readParameters (const Json& given, ParameterValues& values)
{
    for (const auto& [id, entry] : given.items())
    {
        const auto* row = findParameter (id);
        if (row == nullptr)
            throw Refusal ("there is no parameter " + quoted (id));
        std::optional<float> value;
        if (entry.is_number())
            value = entry.get<float>();
        else if (entry.is_string())
            value = row->fromText (entry.get_ref<const std::string&>());
        if (! value || ! std::isfinite (*value) || ! row->contains (*value))
            throw Refusal ("the value of " + id + " is not within " + row->toText (row->least) + " to "
                           + row->toText (row->greatest));
        values[row->index] = row->nearestOnGrid (*value);
    }
}

void readBrain (const Json& given, BrainSpec& brain)
{
    const auto neurons = wholeNumberOf (given, "neurons", brain.neurons);
    if (std::find (std::begin (offeredBrainSizes), std::end (offeredBrainSizes), neurons)
        == std::end (offeredBrainSizes))
        throw Refusal ("a brain has 256, 1024, 4096 or 16384 neurons, not " + std::to_string (neurons));
    brain.neurons = static_cast<int> (neurons);
    const auto seed = wholeNumberOf (given, "seed", static_cast<std::int64_t> (brain.seed));
    if (seed < 0)
        throw Refusal ("the brain's seed is below 0");
    brain.seed = static_cast<std::uint64_t> (seed);
    const auto name = textOf (given, "type", idOf (NeuronType::lif));
    const auto type = neuronTypeCalled (name);
    if (! type)
        throw Refusal ("neurons are of type lif, adex or izhikevich, not " + quoted (name));
    brain.type = *type;
}

/** A list of neurons and of runs [first, last] of them, in ascending order: [5, [32, 63]]. */
void readSilenced (const Json& list, int neurons, NeuronSet& silenced)
{
    if (! list.is_array() || list.size() > static_cast<size_t> (neurons))
        throw Refusal ("silenced is not a list of neurons");
    const auto neuronOf = [neurons] (const Json& entry)
    {
        if (! entry.is_number_integer() || entry.get<std::int64_t>() < 0 || entry.get<std::int64_t>() >= neurons)
            throw Refusal ("silenced names a neuron that is not one of 0 to " + std::to_string (neurons - 1));
        return static_cast<int> (entry.get<std::int64_t>());
    };
    int next = 0;
    for (const auto& entry : list)
    {
        const auto isRun = entry.is_array() && entry.size() == 2;
        const auto first = neuronOf (isRun ? entry[0] : entry), last = neuronOf (isRun ? entry[1] : entry);
        if (first < next || last < first)
            throw Refusal ("silenced is not in ascending order");
        next = last + 1;
        silenced.setRun (first, next, true);
    }
}

/** The dense network that was trained or loaded, as a model file has it. */
DenseLayers<float> readReader (const Json& model)
{
    auto layers = readModel<float> (model.dump());
    if (const auto misfit = misfitAsReader (layers); ! misfit.empty())
        throw Refusal (misfit);
    return layers;
}

std::vector<std::string> readTags (const Json& list)
{
    const auto isTag = [] (const Json& tag)
    {
        return tag.is_string() && ! tag.get_ref<const std::string&>().empty()
               && tag.get_ref<const std::string&>().size() <= Patch::longestTag;
    };
    if (! list.is_array() || list.size() > Patch::mostTags || ! std::all_of (list.begin(), list.end(), isTag))
        throw Refusal ("tags is not a list of at most 16 texts of 1 to 40 characters");
    return list.get<std::vector<std::string>>();
}

Patch patchOf (const Json& document, Reading reading)
{
    if (! document.is_object() || textOf (document, "format", "") != formatName)
        throw Refusal ("it is not a Galvani preset");
    const auto version = wholeNumberOf (document, "version", 0);
    if (version < 1)
        throw Refusal ("it has no valid version");
    if (version > newestVersion)
        throw Refusal ("it was saved by a newer Galvani (version " + std::to_string (version) + " of the format)");

    Patch patch;
    patch.name = textOf (document, "name", patch.name);
    patch.category = textOf (document, "category", patch.category);
    patch.description = textOf (document, "description", "");
    patch.author = textOf (document, "author", "");
    if (const auto tags = document.find ("tags"); tags != document.end())
        patch.tags = readTags (*tags);
    if (version < 2) // there were no keys, and notes only fired the electrode
        patch.parameters[ParameterId::keysLevel] = declarationOf (ParameterId::keysLevel).least;
    if (const auto* parameters = objectOf (document, "parameters"))
        readParameters (*parameters, patch.parameters);
    if (const auto routing = document.find ("routing"); routing != document.end())
        patch.routing = routingFrom (*routing, version);
    if (const auto* brain = objectOf (document, "brain"))
    {
        readBrain (*brain, patch.brain);
        if (const auto* learned = objectOf (*brain, "learned"); learned != nullptr && reading == Reading::whole)
            patch.learned = learnedFrom (*learned, patch.brain);
    }
    if (const auto silenced = document.find ("silenced"); silenced != document.end())
        readSilenced (*silenced, patch.brain.neurons, patch.silenced);
    if (const auto* model = objectOf (document, "dense_network"))
        patch.reader = readReader (*model);
    if (const auto* lessons = objectOf (document, "lessons"))
        patch.lessons = lessonsFrom (*lessons);
    if (const auto* dream = objectOf (document, "dream"))
        patch.dream = dreamFrom (*dream);
    if (const auto* tuning = objectOf (document, "tuning"))
        patch.tuning = tuningFrom (*tuning);
    if (const auto* editor = objectOf (document, "editor"))
    {
        patch.editorWidth = static_cast<int> (std::clamp<std::int64_t> (wholeNumberOf (*editor, "width", 0), 0, 16384));
        patch.editorHeight =
            static_cast<int> (std::clamp<std::int64_t> (wholeNumberOf (*editor, "height", 0), 0, 16384));
    }
    return patch;
}

} // namespace

PatchOrReason readPatch (std::string_view json, Reading reading)
{
    if (json.size() > largestDocument)
        return { {}, "it is larger than 16 MiB" };
    // A document of ours is four levels deep; a deeper one is refused before it costs memory.
    const auto keep = [] (int depth, Json::parse_event_t event, Json& parsed)
    {
        if (depth > 16)
            throw Refusal ("it is nested too deeply");
        return depth != 1 || event != Json::parse_event_t::key || isPart (parsed.get_ref<const std::string&>());
    };
    try
    {
        const auto document = Json::parse (json, keep, false);
        if (document.is_discarded())
            return { {}, "it is not valid JSON" };
        return { patchOf (document, reading), {} };
    }
    catch (const std::exception& problem)
    {
        return { {}, problem.what() };
    }
}

std::string writePatch (const Patch& patch)
{
    Json document;
    document["format"] = formatName;
    document["version"] = newestVersion;
    document["name"] = patch.name;
    document["category"] = patch.category;
    document["description"] = patch.description;
    if (! patch.author.empty())
        document["author"] = patch.author;
    if (! patch.tags.empty())
        document["tags"] = patch.tags;
    auto& parameters = document["parameters"] = Json::object();
    for (const auto& row : parameterList())
    {
        const auto value = patch.parameters[row.index];
        // Choices by name: a later version may put another between them.
        if (row.curve == Curve::choice)
            parameters[row.id] = row.toText (value);
        else
            parameters[row.id] = shortest (value);
    }
    document["routing"] = documentOf (patch.routing);
    auto& brain = document["brain"] = { { "neurons", patch.brain.neurons },
                                        { "seed", patch.brain.seed },
                                        { "type", idOf (patch.brain.type) } };
    if (! patch.learned.empty())
        brain["learned"] = documentOf (patch.learned);
    if (! patch.silenced.empty())
    {
        auto& silenced = document["silenced"] = Json::array();
        for (const auto& [first, last] : runsOf (patch.silenced))
            silenced.push_back (first == last ? Json (first) : Json::array ({ first, last }));
    }
    if (! patch.reader.empty())
        document["dense_network"] = Json::parse (writeModel (patch.reader));
    if (patch.lessons != Lessons {})
        document["lessons"] = documentOf (patch.lessons);
    if (! patch.dream.isNeutral())
        document["dream"] = documentOf (patch.dream);
    if (! patch.tuning.isEqual())
        document["tuning"] = documentOf (patch.tuning);
    if (patch.editorWidth > 0)
        document["editor"] = { { "width", patch.editorWidth }, { "height", patch.editorHeight } };
    return document.dump (2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace galvani
