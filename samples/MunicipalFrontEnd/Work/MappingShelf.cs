using NodaTime;
using Vroegsignalering.Signals.Intake;

namespace MunicipalFrontEnd.Work;

/// <summary>The mappings that the municipality knows: files beside the program, and those that staff made.</summary>
/// <param name="folders">The folders; the last one is where new ones are kept.</param>
public sealed class MappingShelf(params string[] folders)
{
    private const string Ending = ".mapping.json";

    /// <summary>The mappings by name, ordinal; one that cannot be read is left out.</summary>
    public IReadOnlyDictionary<string, SignalMapping> All
    {
        get
        {
            SortedDictionary<string, SignalMapping> found = new(StringComparer.Ordinal);
            foreach (string path in folders.Where(Directory.Exists).SelectMany(f => Directory.GetFiles(f, $"*{Ending}")))
            {
                string name = Path.GetFileName(path)[..^Ending.Length];
                if (SignalMappingReader.Read(File.ReadAllBytes(path), name).Mapping is SignalMapping mapping)
                {
                    found[name] = mapping;
                }
            }

            return found;
        }
    }

    /// <summary>The first mapping whose columns the file has; <c>null</c> when there is none.</summary>
    public SignalMapping? Fitting(ReadOnlyMemory<byte> content) =>
        All.Values.Append(SignalMapping.Default).FirstOrDefault(mapping => Open(content, mapping, "file", receivedOn: null).Refusal.Count == 0);

    /// <summary>Opens a file.</summary>
    public static SignalFile Open(ReadOnlyMemory<byte> content, SignalMapping mapping, string name, LocalDate? receivedOn)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        MemoryStream stream = new(content.ToArray(), writable: false);
        return mapping.IsJson ? SignalJsonReader.Read(stream, mapping, name, receivedOn) : SignalCsvReader.Read(stream, mapping, name, receivedOn);
    }

    /// <summary>Keeps a mapping that staff made.</summary>
    /// <param name="name">Letters, digits and hyphens only; checked by the caller.</param>
    /// <param name="json">The mapping.</param>
    public void Keep(string name, string json)
    {
        Directory.CreateDirectory(folders[^1]);
        string path = Path.Combine(folders[^1], name + Ending);
        File.WriteAllText(path + ".part", json);
        File.Move(path + ".part", path, overwrite: true);
    }
}
