namespace Vroegsignalering.Prioritisation;

/// <summary>A setting that does not fit, with what belongs there in both languages, so that the reader of a policy file can say it.</summary>
internal sealed class SettingException(string setting, Text wanted) : ArgumentException(wanted.English, setting)
{
    /// <summary>What belongs there, as a whole sentence.</summary>
    public Text Wanted { get; } = wanted;
}
