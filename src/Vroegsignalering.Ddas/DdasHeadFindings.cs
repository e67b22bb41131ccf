using Vroegsignalering.Ddas.Reading;

namespace Vroegsignalering.Ddas;

/// <summary>What was found in the fields of the file or of a levering, beside its signals and cases.</summary>
public sealed record DdasHeadFindings : DdasReadItem
{
    internal DdasHeadFindings(JsonPath? path, long index)
        : base(path, index)
    {
    }
}
